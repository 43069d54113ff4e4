// SPDX-License-Identifier: Apache-2.0
package org.zatoee.core.service;

/** A service of the platform that shares its class with others, and so says itself what it is. */
public interface Implementation {

    /** What lists and logs call it; of no other service. */
    String implName();
}
