class LazySettings:
    SECRET_KEY: Source["secret"]
    DEBUG: Clean

settings: LazySettings
