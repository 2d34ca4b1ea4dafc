"""Conventions tell what is for tests and development; words alone do not."""

from __future__ import annotations

import pytest

from cuspid.engine.surroundings import serves_development


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("tests/shop.py", ""),
        ("shop/test_orders.py", "f"),
        ("shop/orders_test.py", ""),
        ("conftest.py", ""),
        ("settings/local.py", ""),
        ("settings_dev.py", ""),
        ("config.py", "DevelopmentConfig"),
        ("config.py", "TestOrders.test_one"),
        ("examples/orders/views.py", ""),
    ],
)
def test_of_tests_and_development(path: str, scope: str) -> None:
    assert serves_development(path, scope)


@pytest.mark.parametrize(
    ("path", "scope"),
    [
        ("shop/LoadTest12.py", "LoadTest.run"),
        ("shop/contest.py", "latest"),
        ("shop/device.py", "Device"),
        ("shop/login.py", "local_login"),
        ("attestation/app.py", ""),
    ],
)
def test_of_production(path: str, scope: str) -> None:
    assert not serves_development(path, scope)
