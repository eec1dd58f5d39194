import * as React from 'react';
import { renderToString } from 'react-dom/server';
import { makeNewsroom } from './react-newsroom.js';

/** What a server sends for the hydrating page to take over. */
export const renderOnServer = () => renderToString(React.createElement(makeNewsroom(React)));
