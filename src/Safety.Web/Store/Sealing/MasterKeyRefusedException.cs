namespace Safety.Web.Store.Sealing;

/// <summary>
/// The service cannot start, or a rotation cannot go on, because of the master key; the message says what to do.
/// </summary>
public sealed class MasterKeyRefusedException : Exception
{
    /// <summary>A refusal without more to say.</summary>
    public MasterKeyRefusedException() : this("The master key was refused.")
    {
    }

    /// <summary>A refusal.</summary>
    /// <param name="message">What is wrong and what to do, in plain words.</param>
    public MasterKeyRefusedException(string message) : base(message)
    {
    }

    /// <summary>A refusal with its cause.</summary>
    /// <param name="message">What is wrong and what to do, in plain words.</param>
    /// <param name="innerException">The cause.</param>
    public MasterKeyRefusedException(string message, Exception innerException) : base(message, innerException)
    {
    }
}
