/** Work that goes on behind the requests: begun once, or done again and again on every node (ADR 0024). */
package org.kulturhus.shell.background;
