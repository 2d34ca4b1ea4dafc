from Exscript.protocols.telnet import Telnet as Telnet
