/** What leaders say of a statement, and what they are answered: invite to ownership (R6). */
package org.kulturhus.culture.discussion;
