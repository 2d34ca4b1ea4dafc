"""Which functions of a project strangers call, and which of them stubs describe: found once, when all modules' bodies
have run.
"""

from __future__ import annotations

from cuspid.analysis.described import Descriptions, attach, take_module
from cuspid.analysis.entries import imported_libraries
from cuspid.analysis.exported import PublicApi
from cuspid.analysis.interpreter import Interpreter
from cuspid.analysis.roots import signature_for
from cuspid.analysis.values import ClassValue, FunctionValue
from cuspid.knowledge.items import FunctionItem
from cuspid.model.check import LOCAL


def find_public_api(machine: Interpreter, everything: bool) -> None:
    """Find out what of the project strangers call; `everything` public if the user says so."""
    api = PublicApi(everything)
    described = Descriptions()
    for name in machine.project.names():
        module = machine.project.module(name)
        frame = machine.module_frame(name)
        if module is None or frame is None:
            continue
        names = machine.base_names(frame.number)
        take_module(machine, machine.project.import_path(name), names, described)
        if not module.is_package:
            continue
        api.packages.add(name)
        for exported, value in names.items():
            if exported.startswith("_"):
                continue
            if isinstance(value, FunctionValue):
                api.exported_functions.add(value.info)
            elif isinstance(value, ClassValue):
                record = machine.classes.get(value.info)
                api.exported_classes.update(record.order if record is not None else [value.info])
    machine.api = api
    attach(machine, described)
    if api.packages:
        api.is_application = _is_application(machine)
        api.called_names = machine.names.called()
        for record in machine.classes.values():
            if record.info.name in api.called_names:
                api.made_classes.update(record.order)


def _is_application(machine: Interpreter) -> bool:
    """Say whether libraries hand the project data from elsewhere: a command line of its own does not make a library an
    application.
    """
    if any([_is_remote(machine, machine.library.signature(entry.signature)) for entry in machine.entries]):
        return True
    if any([_is_remote(machine, signature_for(machine, info)) for info in machine.defined]):
        return True
    for name in machine.project.names():
        module = machine.project.module(name)
        for library in imported_libraries(machine.library, module.tree) if module is not None else []:
            for function in library.registrars():
                if _is_remote(machine, machine.library.signature(function.decorates)):
                    return True
    return False


def _is_remote(machine: Interpreter, signature: FunctionItem | None) -> bool:
    if signature is None:
        return False
    sources = {category for parameter in signature.parameters for category in parameter.type.sources}
    return not sources or bool(sources.difference(LOCAL))
