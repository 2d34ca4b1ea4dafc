from requests_toolbelt import sessions as sessions
