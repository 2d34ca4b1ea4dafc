"""Tries a model that somebody uploads."""

import json

import joblib
import streamlit as st

upload = st.file_uploader("Model")
if upload is not None:
    model = joblib.load(upload)  # finding: CSP-D204
    st.write(model)
