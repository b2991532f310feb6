namespace Annotations.Citations;
