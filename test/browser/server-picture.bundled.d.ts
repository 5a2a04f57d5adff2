export * from './server-picture.js';
