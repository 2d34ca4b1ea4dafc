"""Trips in a city, chosen on a page."""

import duckdb
import streamlit as st

st.title("Trips")
city = st.text_input("City", "Graz")
if st.button("Show"):
    connection = duckdb.connect("trips.duckdb", read_only=True)
    frame = connection.sql(f"SELECT * FROM trips WHERE city = '{city}'").df()  # finding: CSP-D101
    st.dataframe(frame)
