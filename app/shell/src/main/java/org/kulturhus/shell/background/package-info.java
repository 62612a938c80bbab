/** Work that goes on behind the requests. */
package org.kulturhus.shell.background;
