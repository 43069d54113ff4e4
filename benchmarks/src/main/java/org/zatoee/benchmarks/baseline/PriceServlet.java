// SPDX-License-Identifier: Apache-2.0
package org.zatoee.benchmarks.baseline;

import java.io.IOException;

import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.ObjectWriter;
import org.zatoee.benchmarks.workload.Order;
import org.zatoee.benchmarks.workload.Pricing;
import org.zatoee.benchmarks.workload.Receipt;

/** A plain servlet with Jackson: about the least a Java EE server can do for JSON. */
@WebServlet("/servlet/price")
public class PriceServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    private static final ObjectReader READER = new ObjectMapper().readerFor(Order.class);
    private static final ObjectWriter WRITER = new ObjectMapper().writerFor(Receipt.class);

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        Order order = READER.readValue(request.getInputStream());
        response.setContentType("application/json");
        WRITER.writeValue(response.getOutputStream(), Pricing.price(order));
    }
}
