// SPDX-License-Identifier: Apache-2.0
/** What sending a parcel costs. */
package com.acme.shipping;
