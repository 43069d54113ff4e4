// SPDX-License-Identifier: Apache-2.0
/** Services: how they are found in archives, named, kept, looked up and invoked. */
package org.zatoee.core.service;
