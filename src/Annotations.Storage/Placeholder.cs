namespace Annotations.Storage;
