/** Who sits on the customer committee, and what a seat lets its holder do (R13). */
package org.kulturhus.governance.committee;
