namespace Annotations.Functions;
