/** Four weeks of many leaders side by side. */
package org.kulturhus.followup.month;
