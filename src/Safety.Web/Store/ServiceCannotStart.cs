namespace Safety.Web.Store;

/// <summary>
/// The service does not start, for a reason that the one who keeps the installation can mend. The message says what to
/// do and is all that is shown.
/// </summary>
public sealed class ServiceCannotStart : Exception
{
    /// <summary>A refusal without more to say.</summary>
    public ServiceCannotStart() : this("The service cannot start.")
    {
    }

    /// <summary>A refusal.</summary>
    /// <param name="message">What is wrong and what to do, in plain words.</param>
    public ServiceCannotStart(string message) : base(message)
    {
    }

    /// <summary>A refusal with its cause.</summary>
    /// <param name="message">What is wrong and what to do, in plain words.</param>
    /// <param name="innerException">The cause.</param>
    public ServiceCannotStart(string message, Exception innerException) : base(message, innerException)
    {
    }
}
