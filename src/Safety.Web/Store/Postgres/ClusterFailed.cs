namespace Safety.Web.Store.Postgres;

/// <summary>The private PostgreSQL failed to be made, started, reached or stopped; the message says more.</summary>
public sealed class ClusterFailed : Exception
{
    /// <summary>A failure without more to say.</summary>
    public ClusterFailed() : this("The private PostgreSQL failed.") { }

    /// <summary>A failure, in a sentence for the person who starts the service.</summary>
    public ClusterFailed(string message) : base(message) { }

    /// <summary>A failure with what caused it.</summary>
    public ClusterFailed(string message, Exception cause) : base(message, cause) { }
}
