import { open } from './open.ts';

void open(document.createElement('help-app'));
