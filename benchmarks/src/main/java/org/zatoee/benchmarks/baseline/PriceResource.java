// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.baseline;

import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;

import org.zatoee.benchmarks.workload.Order;
import org.zatoee.benchmarks.workload.Pricing;
import org.zatoee.benchmarks.workload.Receipt;

/** A bare JAX-RS resource: RESTEasy with Jackson. */
@Path("/price")
public class PriceResource {

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Produces(MediaType.APPLICATION_JSON)
    public Receipt price(Order order) {
        return Pricing.price(order);
    }
}
