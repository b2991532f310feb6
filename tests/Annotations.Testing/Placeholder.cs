namespace Annotations.Testing;
