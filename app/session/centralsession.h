// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "portalprovider.h"
#include "store.h"

#include <mutex>

namespace titledesk {

/// Where the desk is signed in, as it is kept in the store.
struct CentralSignIn {
    QString server; ///< empty: never signed in
    QString unitId;
    bool paused = false; ///< the tokens are no longer taken: sign in again
};
Result<CentralSignIn> centralSignIn(Store& store);

/// What GET /v1 says, checked.
struct Discovery {
    bool openEnrolment = false;
    QString evidence; ///< address of the evidence endpoint, empty where there is none
    int decisionsPerPost = 500;
    qint64 bodyBytes = 0;
    int inboxPage = 200;
    qint64 fileBytes = 0;
    qint64 chunkBytes = 0;
    QByteArray receiptKey;             ///< Ed25519, 32 bytes
    std::optional<PortalOffer> portal; ///< nothing: central works with none
};

/// What central says of itself. Unreachable where it does not speak protocol 1.
Result<Discovery> discoverCentral(CentralClient& client);

/// The desk's side of being signed in at central: tokens lie encrypted in the store; the password
/// that opens the store is never sent. All functions wait: never in the GUI thread.
class CentralSession {
public:
    /// `server` empty: the one of the last sign-in. Refused: not_signed_in, bad_address, not_https.
    static Result<std::unique_ptr<CentralSession>> open(Store& store, const QString& server = {},
                                                        std::stop_token stop = {});

    Result<Discovery> discover() { return discoverCentral(m_client); }
    /// A new desk: with a code, or without one where the server is open. Refused with the server's
    /// reason.
    Result<void> enrol(const QString& code);
    Result<void> signIn(const QString& account, const QString& secret);
    /// With the portal's access token. Refused (`portal_unit_unknown`) where central does not know
    /// the unit of whoever signed in there.
    Result<void> signInByPortal(const QString& portalToken);
    /// Registers the store's unit for whoever signed in at the portal, with this desk.
    Result<void> enrolByPortal(const QString& portalToken);

    /// A request with the token; renews it once where it is not taken. Refused (`sign_in_needed`)
    /// where that fails, too: everything pauses until the next sign-in.
    Result<CentralReply> call(CentralRequest request) { return call(std::move(request), m_client); }
    /// The same over a client of the thread that calls; several threads may at once.
    Result<CentralReply> call(CentralRequest request, CentralClient& by);
    CentralClient& client() { return m_client; }

private:
    CentralSession(Store& store, QUrl server, std::stop_token stop);
    Result<void> obtain(const QString& path, QJsonObject body);
    Result<void> keep(const CentralReply& reply);
    Result<bool> renew(CentralClient& by);
    Result<bool> renewedSince(const QString& refused, CentralClient& by);
    QString access();
    Result<void> pause();
    Result<QJsonObject> deskMembers();

    Store& m_store;
    CentralClient m_client;
    std::mutex m_mutex; ///< over the tokens, also while they are renewed
    QString m_access;
    QString m_refresh;
};

} // namespace titledesk
