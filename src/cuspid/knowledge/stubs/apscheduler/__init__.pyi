"""APScheduler 3: functions that are called later, with the arguments that were given."""
