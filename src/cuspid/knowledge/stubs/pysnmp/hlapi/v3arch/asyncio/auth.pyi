USM_AUTH_NONE: Trait["snmp.no-authentication"]
USM_PRIV_NONE: Trait["snmp.no-privacy"]
usmNoAuthProtocol: Trait["snmp.no-authentication"]
usmNoPrivProtocol: Trait["snmp.no-privacy"]

@trait("snmp.community")
class CommunityData:
    def __init__(
        self,
        communityIndex: object,
        communityName: object = None,
        mpModel: object = None,
        contextEngineId: object = None,
        contextName: object = None,
        tag: object = None,
        securityName: object = None,
    ) -> None: ...

@trait("snmp.user")
class UsmUserData:
    def __init__(
        self,
        userName: object,
        authKey: Switch["snmp.auth-key"] = None,
        privKey: Switch["snmp.privacy-key"] = None,
        authProtocol: object = None,
        privProtocol: Switch["snmp.privacy-protocol"] = None,
        securityEngineId: object = None,
        securityName: object = None,
        authKeyType: object = ...,
        privKeyType: object = ...,
    ) -> None: ...
