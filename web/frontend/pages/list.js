import { ready } from '../shared/page.js';
import '../shared/rows.js';

ready();
