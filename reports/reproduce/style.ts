/** How a drawn page looks: like a sign-in or a page of Partner Center from afar, with nothing of Microsoft's in it. */
export const style = `
* { box-sizing: border-box; }
body { margin: 0; font: 15px/1.45 "Segoe UI", system-ui, sans-serif; }
.drawn { min-height: 100vh; color-scheme: light; color: #242424; background: #f2f2f2; overflow-wrap: anywhere; }
h1 { margin: 0 0 12px; font-size: 24px; line-height: 1.25; font-weight: 600; }
.own { font-style: italic; }
.unknown, .rows td span { display: block; width: fit-content; max-width: 100%; padding-inline: 60px; line-height: 0.8; color: #c9c9c9; background: #c9c9c9; border-radius: 3px; }
.row { font-size: 13px; color: #525252; }
.details { margin-block-start: 20px; padding-block-start: 12px; border-block-start: 1px solid #d6d6d6; }
.sign-in { display: grid; place-items: center; padding: 32px 16px; background: linear-gradient(160deg, #eef3f8, #dfe7ee); }
.box { width: 100%; max-width: 440px; min-height: 300px; padding: 40px 36px; background: #fff; box-shadow: 0 2px 8px #0003; }
.mark { width: 96px; height: 16px; margin-block-end: 20px; background: #c9c9c9; border-radius: 3px; }
.box .said, .box [role="alert"], .box [id] { margin-block-end: 8px; }
.box [role="alert"]:not(.unknown), .box [id]:not(.unknown) { color: #b00e1c; }
.field { height: 34px; margin-block-start: 16px; border-block-end: 1px solid #666; }
.button { width: 108px; height: 32px; margin: 24px 0 0 auto; background: #0067b8; }
.partner { display: grid; grid-template-columns: minmax(120px, 200px) minmax(0, 1fr); grid-template-rows: auto 1fr; background: #faf9f8; }
.partner header { grid-column: 1 / -1; padding: 12px 20px; color: #fff; background: #1f3a56; font-weight: 600; }
.partner nav { padding: 20px; background: #fff; border-inline-end: 1px solid #e1dfdd; }
.line { width: 80%; height: 10px; margin-block: 14px; background: #e1dfdd; border-radius: 3px; }
.current { margin-inline-start: -20px; padding-inline-start: 17px; border-inline-start: 3px solid #0067b8; font-weight: 600; }
.content { padding: 28px 24px; }
.refusal { margin-block-end: 12px; font-size: 22px; line-height: 1.3; font-weight: 600; }
.bar { margin-block-end: 12px; padding: 10px 14px; background: #fde7e9; border-inline-start: 4px solid #b00e1c; }
.rows { width: 100%; margin-block-start: 16px; border-collapse: collapse; }
.rows td { padding: 10px 8px; border-block-end: 1px solid #e1dfdd; }
.plain { padding: 32px; background: #fff; }
@media (max-width: 520px) {
  .partner { grid-template-columns: minmax(0, 1fr); grid-template-rows: auto auto 1fr; }
  .partner nav { padding-block: 4px; }
  .line { display: none; }
  .box { padding: 24px 20px; }
}`;
