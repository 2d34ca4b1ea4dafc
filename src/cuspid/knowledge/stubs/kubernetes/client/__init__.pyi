from kubernetes.client.configuration import Configuration as Configuration
