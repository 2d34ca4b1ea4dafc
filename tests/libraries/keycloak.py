"""Certificates are checked, or not, by clients of keycloak."""

from keycloak import KeycloakOpenID

KeycloakOpenID("https://login.example.org", "shop", "web", verify=False)  # finding: CSP-D401
KeycloakOpenID("https://login.example.org", "shop", "web", verify=True)  # ok
