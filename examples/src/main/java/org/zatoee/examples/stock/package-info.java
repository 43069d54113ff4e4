// SPDX-License-Identifier: Apache-2.0
/** A resource with a method for each verb, and hooks around them. */
package org.zatoee.examples.stock;
