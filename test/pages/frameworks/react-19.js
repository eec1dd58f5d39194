import './watch.js';
import * as React from 'react';
import * as client from 'react-dom/client';
import { runReactPage } from './react-page.js';

runReactPage(React, client, 'mount');
