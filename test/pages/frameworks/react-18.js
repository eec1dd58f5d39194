import './watch.js';
import * as React from 'react18';
import * as client from 'react-dom18/client';
import { runReactPage } from './react-page.js';

runReactPage(React, client, 'mount');
