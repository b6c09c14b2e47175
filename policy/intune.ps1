# Sets the values of Sign-in Help for Partner Center on Windows, for Microsoft Edge and Google Chrome.
# Intune: Devices > Scripts and remediations > Platform scripts. Run in the system context, in 64-bit PowerShell.
# Put the ids of the extension in the two stores here, and change the values.
$ids = @{ 'Microsoft\Edge' = 'EDGE-STORE-ID'; 'Google\Chrome' = 'CHROME-STORE-ID' }
$values = @'
{
  "programs": [
    "csp-indirect-reseller"
  ],
  "globalAdmin": "yes",
  "contacts": {
    "global-admin": [
      {
        "name": "Ann Example",
        "mail": "ann@contoso.example",
        "phone": "+44 20 7946 0000"
      },
      {
        "name": "Identity team",
        "mail": "identity@contoso.example"
      }
    ],
    "indirect-provider": [
      {
        "name": "Fabrikam partner desk",
        "mail": "partners@fabrikam.example"
      }
    ]
  },
  "helpDesk": {
    "name": "Contoso service desk",
    "mail": "help@contoso.example",
    "ticketUrl": "https://tickets.contoso.example/new?title={subject}&text={body}"
  },
  "breakGlass": "The emergency account is in the safe of the finance office. Call the duty manager first.",
  "language": "en",
  "workDomain": "contoso.example",
  "openByItself": true,
  "linkHosts": [
    "*.microsoft.com",
    "*.microsoftonline.com",
    "*.live.com",
    "aka.ms"
  ],
  "articles": {
    "global-admin": "https://intranet.contoso.example/it/admins",
    "personal-account-used": "https://intranet.contoso.example/it/two-accounts"
  },
  "silenced": [
    "stay-signed-in-prompt"
  ]
}
'@ | ConvertFrom-Json

foreach ($browser in $ids.Keys) {
  $key = "HKLM:\SOFTWARE\Policies\$browser\3rdparty\extensions\$($ids[$browser])\policy"
  # What is there from before goes: a value that is no longer named is no longer set.
  if (Test-Path $key) { Remove-Item $key -Recurse }
  New-Item $key -Force | Out-Null
  foreach ($field in $values.PSObject.Properties) {
    $value = $field.Value
    if ($value -is [bool]) { Set-ItemProperty $key $field.Name ([int]$value) -Type DWord }
    elseif ($value -is [string]) { Set-ItemProperty $key $field.Name $value -Type String }
    # The browsers read lists and objects from JSON, too.
    else { Set-ItemProperty $key $field.Name (ConvertTo-Json -InputObject $value -Depth 6 -Compress) -Type String }
  }
}
