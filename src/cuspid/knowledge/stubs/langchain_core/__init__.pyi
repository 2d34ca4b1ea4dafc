"""What all of LangChain rests on."""
