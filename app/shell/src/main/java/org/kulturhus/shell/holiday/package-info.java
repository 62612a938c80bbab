/** Days on which the company is free beside the public holidays: kept by administrators and training managers. */
package org.kulturhus.shell.holiday;
