// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "centralcall.h"

#include <memory>

namespace titledesk::central {

/// HTTP or HTTPS in front of route(): limits, timeouts, request ids and the log, one line of JSON
/// for each request on standard error.
class HttpServer {
public:
    explicit HttpServer(const Service& service);
    ~HttpServer();
    HttpServer(const HttpServer&) = delete;
    HttpServer& operator=(const HttpServer&) = delete;

    /// Listens where the options say. The port that it has then; BadInput where the certificate or
    /// the address does not serve.
    Result<int> bind();
    /// Answers until stop(). False where it could not.
    bool run();
    /// From any thread: takes no more requests, finishes those under way.
    void stop();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace titledesk::central
