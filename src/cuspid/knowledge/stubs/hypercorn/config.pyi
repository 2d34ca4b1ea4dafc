class Config:
    bind: Switch["bind.addresses"]
    debug: Switch["debug"]
