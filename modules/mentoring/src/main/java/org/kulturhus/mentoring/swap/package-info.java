/** Two leaders exchange their places. */
package org.kulturhus.mentoring.swap;
