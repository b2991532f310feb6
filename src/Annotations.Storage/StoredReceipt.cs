namespace Annotations.Storage;

/// <param name="Created">The id of what the request created.</param>
public sealed record StoredReceipt(Receipt Receipt, string Created, RowVersion Version);
