namespace Safety.Web.Store.Sealing;

/// <summary>
/// Unwrapped keys, for a short time and in a bounded number, the least recently used leaving first. A key destroyed on
/// another node is forgotten here after <see cref="Age"/> at the latest.
/// </summary>
internal sealed class KeyCache(TimeProvider time)
{
    /// <summary>How many keys are held at most. Our judgement: a page of history, for some hundred readers.</summary>
    public const int Most = 4096;

    /// <summary>
    /// How long a key is held. Our judgement; it is also how long another node may still read erased text.
    /// </summary>
    public static TimeSpan Age { get; } = TimeSpan.FromSeconds(30);

    private readonly Lock _gate = new();
    private readonly Dictionary<Guid, LinkedListNode<(DataKey Key, long Since)>> _byId = [];
    private readonly LinkedList<(DataKey Key, long Since)> _byUse = [];

    /// <summary>How many keys are held now.</summary>
    public int Count
    {
        get
        {
            lock (_gate) return _byId.Count;
        }
    }

    /// <summary>The key, or null when it is not held or too old.</summary>
    public DataKey? Find(Guid id)
    {
        lock (_gate)
        {
            if (!_byId.TryGetValue(id, out var node)) return null;
            _byUse.Remove(node);
            if (time.GetElapsedTime(node.Value.Since) >= Age)
            {
                _byId.Remove(id);
                return null;
            }

            _byUse.AddFirst(node);
            return node.Value.Key;
        }
    }

    /// <summary>Holds a key that was read from the store, never one whose insert may still be rolled back.</summary>
    public void Hold(DataKey key)
    {
        lock (_gate)
        {
            Drop(key.Id);
            _byId[key.Id] = _byUse.AddFirst((key, time.GetTimestamp()));
            if (_byId.Count > Most) Drop(_byUse.Last!.Value.Key.Id);
        }
    }

    /// <summary>Forgets a key.</summary>
    public void Forget(Guid id)
    {
        lock (_gate) Drop(id);
    }

    private void Drop(Guid id)
    {
        if (_byId.Remove(id, out var node)) _byUse.Remove(node);
    }
}
