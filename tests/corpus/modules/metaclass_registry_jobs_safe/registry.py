class JobMeta(type):
    jobs = {}

    def __new__(mcls, name, bases, namespace):
        cls = super().__new__(mcls, name, bases, namespace)
        if key := namespace.get("key"):
            mcls.jobs[key] = cls
        return cls


class Job(metaclass=JobMeta):
    key = ""

    def __init__(self, options):
        self.options = options

    def run(self):
        raise NotImplementedError


def build(key, options):
    return JobMeta.jobs[key](options)
