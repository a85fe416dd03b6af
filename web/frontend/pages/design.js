// A design as a whole: who approves it has its scenarios played first.

import { guard } from '../shared/gate.js';
import { ready } from '../shared/page.js';

guard();
ready();
