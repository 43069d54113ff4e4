// SPDX-License-Identifier: Apache-2.0
/** The fields that types of configuration objects have, and the rules their values keep. */
package org.zatoee.core.object.field;
