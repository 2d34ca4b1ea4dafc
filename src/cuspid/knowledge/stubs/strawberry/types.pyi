from strawberry import Info as Info
