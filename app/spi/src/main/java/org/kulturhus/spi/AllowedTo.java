package org.kulturhus.spi;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a REST operation. An operation without it is refused to everybody. Which <em>rows</em> a permitted role
 * may touch is decided by the use case behind the operation.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AllowedTo {
    Role[] value();
}
