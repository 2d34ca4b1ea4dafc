# `weights_only` is true by default since 2.6: plain tensors and nothing that runs.
@trait("torch.load")
def load(
    f: SinkUnless["model", "weights_only"],
    map_location: object = ...,
    pickle_module: object = ...,
    *,
    weights_only: Switch["model.weights-only"] = True,
    mmap: object = ...,
    **pickle_load_args: object,
) -> object: ...
def save(obj: object, f: Sink["path"], *args: object, **options: object) -> None: ...
