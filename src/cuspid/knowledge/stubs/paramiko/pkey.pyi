"""Keys of SSH."""
class RSAKey:
    @staticmethod
    @trait("key.make")
    def generate(bits: Switch["key.bits"], progress_func: object = None) -> RSAKey: ...
class DSSKey:
    @staticmethod
    @trait("key.make")
    def generate(bits: Switch["key.bits"] = 1024, progress_func: object = None) -> DSSKey: ...
class ECDSAKey:
    @staticmethod
    def generate(curve: object = ..., progress_func: object = None, bits: object = None) -> ECDSAKey: ...
