import { ready } from '../shared/page.js';
import '../shared/folder.js';

ready();
