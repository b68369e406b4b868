namespace Safety.Web.Store.Sealing;

/// <summary>
/// A sealed text cannot be opened although its key was not destroyed: it was altered, moved to another place, or its
/// key is missing. The message holds ids only.
/// </summary>
public sealed class SealBrokenException : Exception
{
    /// <summary>A broken seal without more to say.</summary>
    public SealBrokenException() : this("A sealed text could not be opened.")
    {
    }

    /// <summary>A broken seal.</summary>
    /// <param name="message">What is wrong, in ids and codes only.</param>
    public SealBrokenException(string message) : base(message)
    {
    }

    /// <summary>A broken seal with its cause.</summary>
    /// <param name="message">What is wrong, in ids and codes only.</param>
    /// <param name="innerException">What the cipher said.</param>
    public SealBrokenException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
